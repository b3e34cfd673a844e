import type { PrivacyNotice } from '@meinungsbild/exchange'
import type { ProtectionFacts } from '../facts/protection-facts.ts'
import { easyNotice, fullNotice, retentionOf } from './notice-texts.ts'

/** What citizens read before the first question: what the press office has written, and all else as it is set. */
export function publishedNotice(facts: ProtectionFacts): PrivacyNotice {
  const { notice, authority } = facts
  if (notice === undefined) throw new Error('A survey is published without its notice.')
  const retention = retentionOf(facts)
  return {
    ...notice,
    dataProtectionOfficer: authority.dataProtectionOfficer,
    supervisoryAuthority: authority.supervisoryAuthority,
    retention: {
      de: retention.map(({ de }) => de).join(' '),
      en: retention.map(({ en }) => en).join(' '),
    },
    parts: fullNotice(facts),
    easy: easyNotice(facts),
  }
}
