import 'reflect-metadata';
import { hub } from '../../server/http/hub.js';
import { serve } from '../../server/http/serve.js';
import { readConfig } from '../../server/config.js';
import { registerImports } from '../../server/imports/routes.js';
import { loadLawFacts, loadExamples } from '../../server/imports/law-facts.js';
import { localViewer } from '../../schema/access/viewer.js';
const s = await serve(readConfig({ PORT: '0', SELOSTE_DATA: '/tmp/h-data', LOG_LEVEL: 'info' }), { ...hub,
  async prepare(database) { let t = Date.now(); await loadLawFacts(database); console.log('law', Date.now() - t); t = Date.now(); await loadExamples(database); console.log('ex', Date.now() - t); },
  async assemble(database, config) { const parts = await hub.assemble(database, config); return { ...parts, routes: async (app) => { await parts.routes?.(app); await registerImports(app, { database, viewerOf: () => localViewer }); } }; } });
console.log(s.url);
process.on('SIGTERM', () => void s.stop().then(() => process.exit(0)));
