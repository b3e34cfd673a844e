import type { Authority } from '@meinungsbild/exchange'
import type { CitizenFrame } from '../citizen-frame.ts'

/** The frame of a town that has three languages. */
export function exampleFrame(language: string): CitizenFrame & { readonly authority: Authority } {
  const names = { de: 'Deutsch', en: 'English', ar: 'العربية' }
  return {
    language,
    authority: {
      name: 'Stadt Auental',
      unit: 'Pressestelle',
      postalAddress: 'Markt 1, 01234 Auental',
      email: 'presse@auental.example',
      phone: '030 23125 000',
    },
    languages: Object.entries(names).map(([tag, name]) => ({
      language: tag,
      name,
      current: tag === language,
    })),
    links: { home: '/', privacy: '/datenschutz', accessibility: '/b', imprint: '/impressum' },
  }
}
