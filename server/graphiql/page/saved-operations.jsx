import { pick, UnStyledButton, useGraphiQL, useGraphiQLActions } from '@graphiql/react';

const selectEditors = pick('queryEditor', 'variableEditor', 'tabs', 'activeTabIndex');

/** The sidebar panel that lists the operations shipped with the hub. */
export function savedOperationsPlugin({ operations, problem }) {
  return {
    title: 'Saved operations',
    icon: BookmarkIcon,
    content: () => <SavedOperations operations={operations} problem={problem} />,
  };
}

function SavedOperations({ operations, problem }) {
  const open = useOpenOperation();
  const { queryEditor, tabs, activeTabIndex } = useGraphiQL(selectEditors);
  const currentQuery = tabs[activeTabIndex]?.query;
  return (
    <section className="saved-operations" aria-label="Saved operations">
      <h2>Saved operations</h2>
      {problem && <p role="alert">{problem}</p>}
      <ul>
        {operations.map((operation) => (
          <li key={operation.id}>
            <UnStyledButton
              type="button"
              // Monaco loads after the panel: until then there is no editor to write into.
              disabled={!queryEditor}
              aria-current={operation.query === currentQuery}
              onClick={() => open(operation)}
            >
              <span className="title">{operation.title}</span>
              <span className="description">{operation.description}</span>
            </UnStyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Opens an operation in a tab of its own; a tab that already holds it unchanged is shown again. */
function useOpenOperation() {
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions();
  const { queryEditor, variableEditor, tabs, activeTabIndex } = useGraphiQL(selectEditors);
  return ({ query, variables }) => {
    const index = tabs.findIndex((tab) => tab.query === query);
    if (index === activeTabIndex) return;
    if (index >= 0) {
      changeTab(index);
      return;
    }
    addTab();
    queryEditor.setValue(query);
    variableEditor?.setValue(variables);
    updateActiveTabValues({ query, variables });
  };
}

function BookmarkIcon(props) {
  return (
    <svg viewBox="0 0 14 16" fill="none" stroke="currentColor" strokeWidth="1.5" {...props}>
      <path d="M2.5 1.5h9v13L7 11.2 2.5 14.5z" />
    </svg>
  );
}
