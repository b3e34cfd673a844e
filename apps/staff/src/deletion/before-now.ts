import type { StaffDeps } from '../staff-deps.ts'

/** The instant so many days ago, ISO 8601 in UTC: what ended before has had its time. */
export function beforeNow({ now }: Pick<StaffDeps, 'now'>, days: number): string {
  return new Date(now().getTime() - days * 86_400_000).toISOString()
}
