import { dayOf } from './day.ts'

/** Abwesenheit: who is away on which days, and who acts in their place meanwhile. */
export type Absence = {
  /** Account of the person who is away. */
  readonly account: string
  /** First and last day, `2026-09-15`; both belong to it. */
  readonly from: string
  readonly to: string
  readonly deputy: { readonly account: string; readonly name: string }
}

/** Who acts: somebody in person (account id), or the deputy of somebody who is away (GGO § 18). */
export type Actor = string | Absence

/** The account whose place in the initiative is taken: role, unit, tasks and notices are those of this account. */
export function seatOf(actor: Actor): string {
  return typeof actor === 'string' ? actor : actor.account
}

/** The account of whoever sits at the keyboard. */
export function personOf(actor: Actor): string {
  return typeof actor === 'string' ? actor : actor.deputy.account
}

/** Both of them: for four eyes a deputy and whoever is away count as one person. */
export function handsOf(actor: Actor): readonly string[] {
  return [...new Set([personOf(actor), seatOf(actor)])]
}

/** Whether somebody is away at an instant. Without an instant, yes. */
export function isAway({ from, to }: Absence, at: string | undefined): boolean {
  if (at === undefined) return true
  const day = dayOf(at)
  return from <= day && day <= to
}
