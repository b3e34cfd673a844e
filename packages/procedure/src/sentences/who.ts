import type { Bilingual } from '../bilingual.ts'
import type { Named } from '../command.ts'
import type { DocumentVersionRef } from '../entry.ts'
import type { Signature } from '../participant.ts'
import { roleTitle } from '../role.ts'
import { capacityOf } from '../signature.ts'

/** "Anna Berg (Pressestelle)", "Jan Ott (Leitung, In Vertretung)", "Mia Koch (Amt K, Im Auftrag für Ute Sand)". */
export function who(by: Signature, language: 'de' | 'en'): string {
  const title = by.unit ?? roleTitle(by.role)[language]
  const capacity = capacityOf(by)
  return `${by.name} (${title}${capacity === undefined ? '' : `, ${capacity[language]}`})`
}

/** A sentence in both languages, each beginning with who acted. */
export function sentence(by: Signature, de: string, en: string): Bilingual {
  return { de: `${who(by, 'de')} ${oneStop(de)}`, en: `${who(by, 'en')} ${oneStop(en)}` }
}

/** What people write may end with a stop of its own. */
function oneStop(text: string): string {
  return text.replace(/(?<!\.)([.!?])\.(?=\s|$)/g, '$1')
}

/** `„Grobkonzept“ (Fassung 2)` */
export function versionIn(document: DocumentVersionRef, language: 'de' | 'en'): string {
  return language === 'de'
    ? `„${document.title.de}“ (Fassung ${document.version})`
    : `“${document.title.en}” (version ${document.version})`
}

/** `1.2 Grobkonzept` */
export function stepIn({ id, title }: Named, language: 'de' | 'en'): string {
  return `${id} ${title[language]}`
}

/** `: text` if there is any. */
export function after(text: string | undefined): string {
  return text === undefined || text.trim() === '' ? '' : `: ${text}`
}
