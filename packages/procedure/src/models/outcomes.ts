import type { Origin, Outcome } from '../model.ts'
import { both } from './section.ts'

type Ways = { readonly step: string; readonly approvedTo: string; readonly changesTo: string }

/** Where the four decisions of the Leitung lead. Rejecting and deferring are ours in every model. */
export function decisionOutcomes(
  { step, approvedTo, changesTo }: Ways,
  approvedOrigin: Origin,
  changesOrigin: Origin,
): readonly Outcome[] {
  return [
    {
      id: 'approved',
      title: both('freigegeben', 'approved'),
      next: [approvedTo],
      origin: approvedOrigin,
    },
    {
      id: 'changesOrdered',
      title: both('Änderungen angeordnet', 'changes ordered'),
      next: [changesTo],
      origin: changesOrigin,
    },
    { id: 'rejected', title: both('abgelehnt', 'rejected'), next: 'closed', origin: 'ours' },
    { id: 'deferred', title: both('zurückgestellt', 'deferred'), next: [step], origin: 'ours' },
  ]
}
