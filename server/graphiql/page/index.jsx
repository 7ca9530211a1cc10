import './workers.js';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { fetchGraphql, fetchSavedOperations } from './fetcher.js';
import { savedOperationsPlugin } from './saved-operations.jsx';

// GraphiQL keeps its tabs under this key: no tabs means that nobody has been here yet.
function isFirstVisit() {
  try {
    return localStorage.getItem('graphiql:tabState') === null;
  } catch {
    return true;
  }
}

// Given on a later visit, these would open one more tab at each reload.
function firstVisitProps(plugin, firstOperation) {
  if (!isFirstVisit()) return {};
  if (!firstOperation) return { visiblePlugin: plugin };
  const { query, variables } = firstOperation;
  return { visiblePlugin: plugin, initialQuery: query, initialVariables: variables };
}

const saved = await fetchSavedOperations();
const plugin = savedOperationsPlugin(saved);
const plugins = [plugin, HISTORY_PLUGIN];

createRoot(document.getElementById('seloste')).render(
  <GraphiQL
    fetcher={fetchGraphql}
    plugins={plugins}
    defaultEditorToolsVisibility="variables"
    defaultQuery=""
    {...firstVisitProps(plugin, saved.operations[0])}
  >
    <GraphiQL.Logo>
      <h1>Seloste</h1>
    </GraphiQL.Logo>
  </GraphiQL>,
);
