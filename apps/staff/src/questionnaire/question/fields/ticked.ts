/**
 * Boxes of one name whose order matters: those that are ticked come first, in their order, so that a form that is sent
 * back unchanged says the same.
 */
export function inTickedOrder<Value extends string>(
  all: readonly Value[],
  ticked: readonly string[],
): readonly Value[] {
  const known = ticked.flatMap((each) => all.find((value) => value === each) ?? [])
  const first = [...new Set(known)]
  return [...first, ...all.filter((value) => !first.includes(value))]
}

/** The ones that are ticked, in the order in which the form sent them, each once. */
export function tickedOf<Value extends string>(
  form: URLSearchParams,
  name: string,
  all: readonly Value[],
): readonly Value[] {
  const sent = form.getAll(name)
  return inTickedOrder(all, sent).filter((value) => sent.includes(value))
}
