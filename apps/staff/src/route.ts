type NamesIn<Pattern extends string> = Pattern extends `${infer Head}/${infer Tail}`
  ? NamesIn<Head> | NamesIn<Tail>
  : Pattern extends `:${infer Name}`
    ? Name
    : never

type Query = Readonly<Record<string, string>>

/** One address: the pattern the router knows and the function every link is made with. */
export type Route<Pattern extends string = string> = {
  readonly pattern: Pattern
  /** The address with its parts filled in and escaped, and a query if one is given. */
  href(
    ...parts: [NamesIn<Pattern>] extends [never]
      ? [query?: Query]
      : [parameters: Readonly<Record<NamesIn<Pattern>, string>>, query?: Query]
  ): string
}

export function route<const Pattern extends string>(pattern: Pattern): Route<Pattern> {
  const named = pattern.includes('/:')
  return {
    pattern,
    href(...parts: readonly (Query | undefined)[]) {
      const [parameters, query] = named ? parts : [undefined, parts[0]]
      const path = pattern.replace(/:(\w+)/g, (_, name: string) =>
        encodeURIComponent(parameters?.[name] ?? ''),
      )
      return query ? `${path}?${new URLSearchParams(query).toString()}` : path
    },
  }
}
