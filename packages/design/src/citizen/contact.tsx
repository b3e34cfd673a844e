import type { Authority } from '@meinungsbild/exchange'
import { publicWords } from './public.texts.ts'

export type ContactProps = { readonly authority: Authority; readonly language: string }

/** How an authority is reached. */
export function Contact({ authority, language }: ContactProps) {
  const words = publicWords(language)
  return (
    <address class="kern-body contact">
      <strong>{authority.name}</strong>
      <br />
      {authority.unit}
      <br />
      {authority.postalAddress}
      <br />
      {words.phone}: {authority.phone}
      <br />
      {words.email}:{' '}
      <a class="kern-link" href={`mailto:${authority.email}`}>
        {authority.email}
      </a>
    </address>
  )
}
