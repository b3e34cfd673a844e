import type { Outcome, Tool } from './outcome.ts'

/** What the process is asked to read; `beside`: files that may be further sheets of the same form. */
export type Job = { readonly path: string; readonly beside: readonly string[] }

/**
 * What it says of a job: whose form it is, if it is one, and what became of it. Before its first job it says that it
 * is ready.
 */
export type Word =
  | { readonly kind: 'recognised'; readonly tool: Tool }
  | { readonly kind: 'done'; readonly outcome: Outcome }
