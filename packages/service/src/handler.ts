/** What answers requests; a server may hand it more than the request. */
export type Handler<Asked extends readonly unknown[]> = (
  ...asked: Asked
) => Response | Promise<Response>

/** What a handler that looks at the request itself is asked with. */
export type WithRequest = readonly [request: Request, ...rest: unknown[]]
