import { localViewer } from '../../schema/access/viewer.js';
import { buildHubSchema } from '../../schema/build-schema.js';
import { entities } from '../../schema/concepts.js';
import { packageFile } from '../../schema/language/package-root.js';
import { registerCheck } from '../check/routes.js';
import { registerExports } from '../exports/routes.js';
import { registerFlowMaps } from '../flow-maps/routes.js';
import { registerGraphiql, sendGraphiql, wantsGraphiql } from '../graphiql/routes.js';
import { OperationContext } from '../read-plan/operation-context.js';
import { PlannedHub } from '../read-plan/planned-hub.js';
import { readPlanPlugin } from '../read-plan/plugin.js';
import { stringifyResponse } from '../read-plan/response-text.js';
import { loadExamples, loadLawFacts } from '../imports/law-facts.js';
import { registerImports } from '../imports/routes.js';
import { registerReports } from '../reports/routes.js';
import type { Hub } from './serve.js';

/** Seloste itself: the register, its read plan, and every address that shows it. */
export const hub: Hub<OperationContext> = {
  entities,
  async prepare(database, config) {
    await loadLawFacts(database, new Date(), config.lawDir);
    if (database.kind !== 'pglite' || !config.loadsExamples) return [];
    const examples = await loadExamples(database);
    return examples
      ? [
          `Loaded the five example registers, ${String(examples.counts.created)} nodes (SELOSTE_EXAMPLES=false leaves them out).`,
        ]
      : [];
  },
  async assemble(database) {
    const schema = await buildHubSchema();
    const planned = new PlannedHub(database, schema);
    return {
      schema,
      plugins: [readPlanPlugin(planned)],
      stringifyResult: stringifyResponse,
      context: async () => new OperationContext(planned, localViewer),
      page: { wants: wantsGraphiql, send: sendGraphiql },
      routes: async (app) => {
        await registerImports(app, { database, viewerOf: () => localViewer });
        registerExports(app, { database, viewerOf: () => localViewer });
        registerGraphiql(app, { root: packageFile('.') });
        registerCheck(app, { hub: planned, viewerOf: () => localViewer });
        registerFlowMaps(app, { hub: planned, viewerOf: () => localViewer });
        registerReports(app, { hub: planned, viewerOf: () => localViewer });
      },
    };
  },
};
