import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadAll } from '../examples/load-all.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import { matchGolden } from '../support/golden.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
  await loadAll(hub);
}, openingTimeout);
afterAll(() => hub.close());

const report = (query: string) => hub.get(`/reports/article-30?${query}`);

describe('what is refused', () => {
  it.each([
    ['', 400, 'BAD_USER_INPUT', 'Give one of controller or processor'],
    ['controller=oomi&processor=oomi', 400, 'BAD_USER_INPUT', 'Give one of controller or processor'],
    ['controller=oomi&format=docx', 400, 'BAD_USER_INPUT', 'give json or html'],
    ['controller=oomi&language=de', 400, 'BAD_USER_INPUT', 'give fi, sv or en'],
    ['controller=oomi&colour=red', 400, 'BAD_USER_INPUT', 'colour'],
    ['controller=3101315-5', 400, 'MALFORMED_BUSINESS_ID', '3101315-5'],
    ['controller=1234567-1', 404, 'NOT_FOUND', '1234567-1'],
    ['controller=no-such-company', 404, 'NOT_FOUND', 'no-such-company'],
    ['controller=Organisation:1', 400, 'MALFORMED_ID', 'Organisation:1'],
  ])('%s', async (query, status, code, named) => {
    const { status: given, body } = await report(query);
    const { error } = JSON.parse(body) as { error: { code: string; message: string } };
    expect([given, error.code]).toEqual([status, code]);
    expect(error.message).toContain(named);
    expect(body).not.toMatch(/at .*\.[jt]s/);
  });
});

interface Letter {
  readonly letter: string;
  readonly says: string;
  readonly gaps: readonly string[];
  readonly entries: readonly {
    readonly duration: string | null;
    readonly from: string;
    readonly citations: readonly unknown[];
  }[];
}

interface ControllerReport {
  readonly registers: readonly {
    readonly register: { readonly code: string };
    readonly activities: readonly { readonly letters: readonly Letter[] }[];
  }[];
}

describe('the record of Oomi', () => {
  it('names all seven letters for each activity of both registers, with citations', async () => {
    const { registers } = JSON.parse((await report('controller=3101315-4&format=json')).body) as ControllerReport;
    expect(registers.map(({ register }) => register.code)).toEqual(['oomi-customers', 'oomi-marketing']);
    const activities = registers.flatMap((register) => register.activities);
    expect(activities.map(({ letters }) => letters.map(({ letter }) => letter).join(''))).toEqual(
      activities.map(() => 'ABCDEFG'),
    );
    const entries = activities.flatMap(({ letters }) => letters.flatMap((letter) => letter.entries));
    expect(entries.filter(({ citations }) => citations.length === 0)).toEqual([]);
  });

  it('has the time limits that the documents state, and no third country', async () => {
    const { registers } = JSON.parse((await report('controller=3101315-4&format=json')).body) as ControllerReport;
    const durations = registers.map(({ register, activities }) => {
      const found = activities.flatMap(({ letters }) =>
        letters.flatMap(({ entries }) => entries.map(({ duration }) => duration)),
      );
      return [register.code, [...new Set(found.filter((duration) => duration !== null))].sort()];
    });
    expect(durations).toEqual([
      ['oomi-customers', ['P10Y', 'P25M']],
      ['oomi-marketing', ['P25M', 'P3M']],
    ]);
    const transfers = registers.flatMap(({ activities }) => activities.map(({ letters }) => letters[4]));
    expect(new Set(transfers.map((letter) => `${letter?.says}: ${letter?.gaps.join()}`))).toEqual(
      new Set(['UNSPECIFIC: TRANSFERS,THIRD_COUNTRY,IMPORTER,TRANSFER_TOOL']),
    );
  });

  it('says that the purpose of insurance is not stated, though the register states purposes', async () => {
    const query = `{ article30Record(controller: "oomi") { registers { activities { activity { code } letters { letter says gaps } } } } }`;
    const { article30Record } = (await hub.ask(query)) as {
      article30Record: { registers: { activities: { activity: { code: string }; letters: object[] }[] }[] };
    };
    const activities = article30Record.registers.flatMap((register) => register.activities);
    const insurance = activities.find(({ activity }) => activity.code === 'oomi-customers/insurance');
    expect(insurance?.letters[1]).toEqual({ letter: 'B', says: 'NOT_STATED', gaps: ['PURPOSES', 'LEGAL_BASIS'] });
  });

  it('is found by code and by id as well', async () => {
    const { organisation } = (await hub.ask('{ organisation(code: "oomi") { id } }')) as {
      organisation: { id: string };
    };
    const [byCode, byId] = [
      await report('controller=oomi&format=json'),
      await report(`controller=${organisation.id}&format=json`),
    ];
    expect(byId.body).toBe(byCode.body);
  });
});

describe('the report', () => {
  it.each(['fi', 'sv', 'en'])('of Pori Energia is the same bytes on every database in %s', async (language) => {
    const { status, type, body } = await report(`controller=pori-energia&language=${language}`);
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain(`<html lang="${language}">`);
    matchGolden(`article-30-pori-energia.${language}.html`, body);
  });

  it('says of a processor without entries that nothing is recorded', async () => {
    const { body } = await report('processor=oomi&language=fi&format=json');
    expect(JSON.parse(body)).toMatchObject({ says: 'NOT_RECORDED', processor: { code: 'oomi' }, controllers: [] });
  });

  it('costs a number of statements that does not depend on its rows', async () => {
    const costs = [];
    for (const controller of ['oomi', 'enermet'])
      costs.push(await hub.countStatements(() => report(`controller=${controller}`)));
    expect(new Set(costs).size).toBe(1);
  });
});

describe('hostile text', () => {
  it('stays text, whatever it holds', async () => {
    const other = await openTestHub();
    const hostile = '<script>alert(1)</script>';
    const register = await other.seed.register({ code: 'hostile', name: hostile });
    const organisation = await other.seed.organisation({ code: 'hostile-company', name: hostile });
    await other.seed.controllership({ register, organisation });
    await other.seed.processingActivity({ register, name: '"><img src=x>' });
    const { body } = await other.get('/reports/article-30?controller=hostile-company');
    await other.close();
    expect(body).not.toMatch(/<script|<img/);
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});

describe('the page', () => {
  it('has one heading of the first level, captions and row headers, and no script', async () => {
    const { body } = await report('controller=oomi&language=en');
    const count = (pattern: RegExp): number => body.match(pattern)?.length ?? 0;
    expect([
      count(/<h1/g),
      count(/<script/g),
      count(/<table/g) - count(/<caption/g),
      count(/<tr>/g) - count(/<th scope="row"/g),
    ]).toEqual([1, 0, 0, 0]);
    const ids = [...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
