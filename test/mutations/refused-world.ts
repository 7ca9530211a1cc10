/** Nodes that refused mutations name. */
export const world = `
custodian: oomi
language: fi
document: notice
organisations:
  oomi: { name: Oomi Oy, businessId: 3101315-4 }
  acme: { name: Acme }
contractTypes:
  energy: { name: Energia }
  electricity: { name: Sähkö, parent: energy }
  solar: { name: Aurinko, parent: electricity }
dataSubjectCategories:
  consumer: { name: Kuluttaja }
evidenceDocuments:
  notice: { title: Seloste, kind: PRIVACY_NOTICE, language: FI, isUndated: true, sections: [{ position: 1 }] }
registers:
  crm:
    name: Asiakkaat
    cells:
      solar: { dataSubjectCategory: consumer, contractTypes: [solar] }
    controllerships:
      oomi: { organisation: oomi, kind: JOINT, validFrom: 2020-01-01, scope: [solar] }
      acme: { organisation: acme, kind: JOINT, validFrom: 2020-01-01 }
    activities:
      customership:
        name: Asiakkuus
        externalReferences:
          - { system: erp, kind: activity, value: "8" }
    externalReferences:
      - { system: erp, kind: register, value: "7" }
  other:
    name: Muut
    cells:
      all: { dataSubjectCategory: consumer }
`;
