/**
 * The chosen look; the first one is what a question has that says nothing, and it goes on saying nothing unless it said so
 * `before`.
 */
export function lookIn<Look extends string>(
  form: URLSearchParams,
  looks: readonly [Look, ...Look[]],
  before: Look | undefined,
): Look | undefined {
  const [usual] = looks
  const chosen = looks.find((look) => look === form.get('look')) ?? usual
  return chosen === usual && before !== usual ? undefined : chosen
}
