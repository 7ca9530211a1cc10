import type { RequestContext } from '../access/request-context.js';
import type { Language } from '../language/language.js';
import { fillIn, inLanguage } from '../rules/message.js';
import { findingPlacesQuery } from './findings.query.js';
import { evidenceOf } from './found.js';
import type { Listed } from './listed.js';

/** A finding as a line of a check: all in words and codes, nothing to look up. */
export interface CheckLine {
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  readonly severity: string;
  readonly status: string;
  readonly articles: readonly string[];
  /** Code of the register; empty where it is about none, or several. */
  readonly register: string | null;
  /** Code of the company. */
  readonly company: string | null;
  readonly subjectKind: string;
  readonly subject: string;
  readonly aspect: string | null;
  readonly message: string;
  readonly remedy: string;
  /** The places in documents that it rests on: `oomi-marketing-2020, section 7`. */
  readonly places: readonly Place[];
  /** Codes of the facts of law that it rests on. */
  readonly law: readonly string[];
  /** Whether each of these was seen in the primary text or an authoritative copy. */
  readonly isVerified: boolean;
}

export interface Place {
  readonly document: string;
  /** The place of the section in the document, from 0. */
  readonly section: number;
  readonly heading: string | null;
}

/** The lines of some findings, in a language. */
export async function checkLines(
  context: RequestContext,
  findings: readonly Listed[],
  language: Language,
): Promise<readonly CheckLine[]> {
  const places = await placesOf(context, findings);
  return findings.map((each) => {
    const { rule, hit } = each;
    const rests = hit.restsOn ?? [];
    return {
      ...{ id: each.id, rule: rule.id, title: inLanguage(rule.title, language), severity: rule.severity },
      ...{ status: each.status, articles: rule.articles },
      register: each.register?.code ?? null,
      company: each.company?.code ?? null,
      ...{ subjectKind: hit.subject.concept, subject: hit.subject.code, aspect: hit.aspect ?? null },
      message: fillIn(rule.message, hit.named ?? {}, language),
      remedy: inLanguage(rule.remedy, language),
      places: evidenceOf(each).flatMap((id) => places.get(id) ?? []),
      law: rests.map(({ code }) => code).sort(),
      isVerified: rests.every(({ isVerified }) => isVerified),
    };
  });
}

/** Places that are told of one node. */
const most = 3;

async function placesOf(
  context: RequestContext,
  findings: readonly Listed[],
): Promise<ReadonlyMap<string, readonly Place[]>> {
  const ids = [...new Set(findings.flatMap(evidenceOf))];
  if (ids.length === 0) return new Map();
  const { nodes } = await context.ask(findingPlacesQuery, { nodes: ids, first: most });
  return new Map(
    nodes.flatMap((node) =>
      node
        ? [
            [
              node.id,
              node.citations.nodes.map(({ document, section: { position, heading } }) => ({
                document: document.code,
                section: position,
                heading,
              })),
            ] as const,
          ]
        : [],
    ),
  );
}
