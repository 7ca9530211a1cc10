/** What the hub holds when nodes are to go. */
export const world = `
language: fi
custodian: oomi
document: notice
organisations:
  oomi: { name: Oomi, citations: [{ section: 1, field: name }] }
  pori: { name: Pori, citations: [1] }
  cloud: { name: Pilvi }
contractTypes:
  energy: { name: energia }
  electricity: { name: sähkö, parent: energy }
  solar: { name: aurinko, parent: electricity }
  roof: { name: katto, parent: solar, citations: [2], statements: [{ aspect: RETENTION, says: NONE, citations: [2] }] }
  heat: { name: lämpö }
personalDataCategories:
  contact: { name: yhteystiedot, isSpecial: false, isCriminal: false, isNationalId: false }
  phone: { name: puhelin, parent: contact, isSpecial: false, isCriminal: false, isNationalId: false }
  usage: { name: käyttö, isSpecial: false, isCriminal: false, isNationalId: false }
dataSubjectCategories:
  customer: { name: asiakas }
partyCategories:
  authority: { name: viranomainen }
  company: { name: yritys }
evidenceDocuments:
  notice:
    title: Seloste
    kind: PRIVACY_NOTICE
    language: FI
    isUndated: true
    citations: [{ section: 1, field: title }]
    sections: [{ position: 1 }, { position: 2 }, { position: 3 }]
  unread: { title: Lukematta, kind: CONTRACT, language: FI, isUndated: true, sections: [{ position: 1 }, { position: 2 }] }
dataFlows:
  out: { fromCategory: authority, toCategory: authority, dataCategories: [contact] }
processingAgreements:
  dpa:
    controller: oomi
    processor: pori
    dataCategories: [contact]
    subProcessing:
      first: { processor: cloud, dataCategories: [usage] }
      second: { processor: cloud, parent: first, citations: [1] }
      third: { processor: cloud, parent: second }
    coverage: { all: { register: customers } }
registers:
  customers:
    name: rekisteri
    cells:
      a: { dataSubjectCategory: customer, contractTypes: [solar] }
      b: { dataSubjectCategory: customer, contractTypes: [solar, electricity] }
      c: { dataSubjectCategory: customer, contractTypes: [solar, heat] }
      d: { dataSubjectCategory: customer, contractTypes: [electricity, solar] }
    controllerships:
      oomi-sole: { organisation: oomi, kind: SOLE, scope: [a, b] }
    activities:
      billing:
        name: laskutus
        externalReferences: [{ system: erp, kind: process, value: "7" }]
        purposes: { invoices: { name: laskut, citations: [2] } }
    data:
      contact: { activity: billing, dataCategory: contact }
      usage: { dataCategory: usage }
    bases:
      contract: { purpose: billing/invoices, article: ART_6_1_B }
    recipients:
      tax: { activity: billing, category: authority, dataCategories: [contact, usage] }
`;

const five = [1, 2, 3, 4, 5];

/** An activity whose five purposes are each served by a data flow. */
export const usesOfFiveParts = `
language: fi
custodian: oomi
registers:
  customers:
    name: rekisteri
    activities: { sales: { name: myynti, purposes: { ${five.map((n) => `p${n}: { name: syy }`).join(', ')} } } }
dataFlows:
${five.map((n) => `  f${n}: { fromCategory: company, toOrganisation: pori, purpose: customers/sales/p${n} }`).join('\n')}
`;
