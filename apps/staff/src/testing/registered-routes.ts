import type { House } from './open-house.ts'

export type RegisteredRoute = { readonly method: 'GET' | 'POST'; readonly pattern: string }

/** Every handler that the application itself has registered, whatever anybody remembered to write down. */
export function registeredRoutes({ app }: House): readonly RegisteredRoute[] {
  const all = app.routes.flatMap(({ method, path }) =>
    method === 'GET' || method === 'POST' ? [{ method, pattern: path } as const] : [],
  )
  return [...new Map(all.map((each) => [`${each.method} ${each.pattern}`, each])).values()]
}
