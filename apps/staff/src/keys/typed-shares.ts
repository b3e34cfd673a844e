import { textsFor, type FormError, type UiLanguage } from '@meinungsbild/design'
import { flawDetails, joinShares, readShare } from '@meinungsbild/secrecy'
import type { UsedShares } from '@meinungsbild/procedure'
import { shareTexts } from './share.texts.ts'

/** The names of the two fields for shares. */
export const shareFieldNames = ['share-1', 'share-2'] as const

export type TypedShares =
  | { readonly ok: true; readonly privateKey: string; readonly shares: UsedShares }
  | { readonly ok: false; readonly errors: readonly FormError[] }

/** The private key from the two shares of a form, or what is wrong with them, in words. */
export async function typedShares(
  form: URLSearchParams,
  publicKey: string,
  language: UiLanguage,
): Promise<TypedShares> {
  const texts = textsFor(shareTexts, language)
  const [first, second] = shareFieldNames
  const one = readShare(form.get(first) ?? '')
  const other = readShare(form.get(second) ?? '')
  if (!one.ok || !other.ok) {
    const errors = [
      { field: first, which: texts.first, read: one },
      { field: second, which: texts.second, read: other },
    ].flatMap(({ field, which, read }) => {
      if (read.ok) return []
      return [{ field, message: `${which}: ${filled(texts[read.code], flawDetails(read))}` }]
    })
    return { ok: false, errors }
  }
  const joined = await joinShares([one.share, other.share], publicKey)
  if (joined.ok) {
    const shares: UsedShares = [one.share.number, other.share.number]
    return { ok: true, privateKey: joined.privateKey, shares }
  }
  const message = texts[joined.code === 'damaged' ? 'otherKey' : joined.code]
  return { ok: false, errors: [{ field: second, message }] }
}

function filled(text: string, details: readonly (number | string)[]): string {
  return details.reduce<string>((soFar, each) => soFar.replace('{}', () => String(each)), text)
}
