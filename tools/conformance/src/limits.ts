/** What one file may take before it is given up. */
export type Limits = { readonly milliseconds: number; readonly megabytes: number }

/** Far more than any honest form takes, and than the readers' own limits let a hostile one take. */
export const usualLimits: Limits = { milliseconds: 30_000, megabytes: 1024 }
