import { proposalTexts } from '../proposal.texts.ts'

/** The text of an invitation, as its form sends it. */
export const letter = {
  subject: '{titel}: Einladung',
  body: '{anrede},\n\nbitte nehmen Sie teil.\n\n{zugang}\n\nBis bald',
  closing: 'Mit freundlichen Grüßen',
  name: 'Mehmet Yıldız',
  office: 'Pressestelle',
  accessTitle: 'So geht es',
  accessHint: 'Scannen oder tippen:',
  codeLabel: 'Ihr Code:',
  notice: `${proposalTexts.de.notice}\n\nWir schützen Ihre Daten.`,
}
