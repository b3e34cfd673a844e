import type { Text } from '@meinungsbild/questionnaire'

/** What a reader must know about a file that was read: what was left out or changed, where, and why. */
export type ReportLine = {
  /** `lost`: not carried over. `changed`: carried over in another form. */
  readonly kind: 'lost' | 'changed'
  /** "Abschnitt 2, Frage 4 (B1Unsicher)". */
  readonly place: Text
  readonly message: Text
}

/** Why a file cannot be read at all. */
export type FileFlaw = { readonly code: string; readonly message: Text }

export type Refused = { readonly ok: false; readonly flaw: FileFlaw }

export function refused(code: string, de: string, en: string): Refused {
  return { ok: false, flaw: { code, message: { de, en } } }
}
