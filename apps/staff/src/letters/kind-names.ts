import type { LetterKind } from '@meinungsbild/storage'

/** How the kinds of letters are called in addresses. */
export const kindNames: Readonly<Record<LetterKind, string>> = {
  invitation: 'einladung',
  reminder: 'erinnerung',
}

/** The kind that an address or a form names. */
export function kindNamed(name: string | undefined | null): LetterKind | undefined {
  return name === kindNames.invitation
    ? 'invitation'
    : name === kindNames.reminder
      ? 'reminder'
      : undefined
}
