import type { Language } from './text.ts'

/** Which button of a journey was pressed. `start` is no button: so the admission hands over who has shown a code. */
export type Go =
  | { readonly kind: 'start' | 'next' | 'back' | 'send' }
  /** To another page, from the check page. */
  | { readonly kind: 'page'; readonly page: string }
  /** One entry or row more in this question. */
  | { readonly kind: 'add'; readonly question: string }
  /** Without this entry of a repeated group, counted from 1. */
  | { readonly kind: 'remove'; readonly question: string; readonly entry: number }
  /** The same page in another language. */
  | { readonly kind: 'language'; readonly language: Language }

/** Reads the value of the field `go`; anything strange is the plainest step. */
export function readGo(value: string | null): Go {
  if (value === 'start' || value === 'back' || value === 'send') return { kind: value }
  const [, kind, rest = ''] = /^(page|add|remove|language):(.*)$/s.exec(value ?? '') ?? []
  switch (kind) {
    case 'page':
      return { kind, page: rest }
    case 'add':
      return { kind, question: rest }
    case 'remove': {
      const [, question = '', entry = ''] = /^(\w+)\.(\d{1,3})$/.exec(rest) ?? []
      return { kind, question, entry: Number(entry) }
    }
    case 'language':
      return { kind, language: rest }
    default:
      return { kind: 'next' }
  }
}
