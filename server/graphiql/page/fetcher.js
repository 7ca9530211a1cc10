const accept = 'application/graphql-response+json, application/json;q=0.9';

/** Sends what the editor holds to the hub, and says in words when the answer is not GraphQL. */
export async function fetchGraphql(params, { headers = {} } = {}) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, ...headers },
    body: JSON.stringify(params),
  }).catch(() => {
    throw new Error('The hub does not answer; check that it is still running, then try again.');
  });
  const text = await response.text();
  return parseAnswer(text, response.status);
}

function parseAnswer(text, status) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The hub answered with status ${status} and no JSON; its log says why.`);
  }
}

/** The operations shipped with the hub; an empty list with the reason when they cannot be read. */
export async function fetchSavedOperations() {
  try {
    const response = await fetch('/graphql/operations.json');
    if (!response.ok) throw new Error(`status ${response.status}`);
    return { operations: await response.json(), problem: null };
  } catch (error) {
    const problem = `The saved operations cannot be read (${error.message}); the hub's log says why.`;
    return { operations: [], problem };
  }
}
