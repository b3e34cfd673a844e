import type { Bilingual } from '../bilingual.ts'
import type { CoSignatureMark } from '../command.ts'

const titles: Readonly<Record<CoSignatureMark, Bilingual>> = {
  signed: { de: 'mitgezeichnet', en: 'co-signed' },
  signedWithChanges: { de: 'mit Änderungen mitgezeichnet', en: 'co-signed with changes' },
  refused: { de: 'Mitzeichnung verweigert', en: 'co-signature refused' },
  noted: { de: 'Kenntnis genommen', en: 'noted' },
}

/** A mark of a co-signature in words, as "mitgezeichnet". */
export function markTitle(mark: CoSignatureMark): Bilingual {
  return titles[mark]
}
