/** What the hub holds when refused bundles come. */
export const world = `
language: fi
organisations:
  oomi: { name: Oomi, businessId: 3101315-4 }
  pori: { name: Pori }
dataSubjectCategories:
  customer: { name: asiakas }
  consumer: { name: kuluttaja, parent: customer }
evidenceDocuments:
  notice: { custodian: pori, title: Seloste, kind: PRIVACY_NOTICE, language: FI, isUndated: true, sections: [{ position: 1 }] }
registers:
  theirs: { custodian: oomi, name: rekisteri, cells: { all: { dataSubjectCategory: customer } }, activities: { billing: { name: laskutus } } }
processingAgreements:
  dpa-one: { custodian: oomi, controller: oomi, processor: pori, subProcessing: { cloud: { processor: pori } } }
`;

export const organisation = (fields: string): string => `language: fi\norganisations:\n  a: { ${fields} }\n`;
export const register = (fields: string): string =>
  `language: fi\ncustodian: oomi\nregisters:\n  r:\n    name: rekisteri\n    ${fields}\n`;
