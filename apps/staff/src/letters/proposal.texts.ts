import { defineTexts } from '@meinungsbild/design'

/** What a letter says before somebody has written one, and the fixed words of its head. */
export const proposalTexts = defineTexts({
  de: {
    greeting: (name: string) => `Guten Tag ${name}`,
    fileNumber: 'Aktenzeichen',
    phone: 'Telefon',
    email: 'E-Mail',
    day: 'Datum',
    number: 'Brief Nr.',
    qr: (address: string) => `QR-Code: öffnet ${address} mit ausgefülltem Zugangscode`,

    closing: 'Mit freundlichen Grüßen',
    accessTitle: 'So nehmen Sie teil',
    accessHint: 'QR-Code scannen – oder diese Adresse im Browser eingeben:',
    codeLabel: 'Ihr persönlicher Zugangscode:',
    invitationSubject: '{titel}: Ihre Meinung ist gefragt',
    invitationBody: `{anrede},

{behörde} möchte Ihre Meinung hören und lädt Sie ein, an der Befragung **{titel}** teilzunehmen. Sie gehören zu den Menschen, die dafür zufällig ausgewählt wurden.

Die Fragen beantworten Sie im Internet, mit dem Telefon oder am Rechner. Das dauert etwa zehn Minuten.

{zugang}

Die Teilnahme ist **freiwillig**. Wenn Sie nicht teilnehmen, entsteht Ihnen kein Nachteil. Der Zugangscode gilt einmal und nur für Sie; er wird nicht zusammen mit Ihren Antworten gespeichert.

Wie wir mit Ihren Daten umgehen, steht auf der Rückseite. Wenn Sie Fragen haben, rufen Sie uns an ({telefon}) oder schreiben Sie uns ({email}).

Vielen Dank für Ihre Zeit.`,
    reminderSubject: 'Erinnerung: {titel}',
    reminderBody: `{anrede},

mit unserem Brief vom {briefdatum} haben wir Sie eingeladen, an der Befragung **{titel}** teilzunehmen. Bis zum {ende} ist noch Zeit, und jede Antwort macht das Ergebnis genauer.

Die Adresse, der QR-Code und Ihr Zugangscode stehen in unserem ersten Brief. Haben Sie ihn nicht mehr? Dann rufen Sie uns an ({telefon}) oder schreiben Sie uns ({email}).

Die Teilnahme ist **freiwillig**. Wenn Sie nicht teilnehmen möchten, brauchen Sie nichts zu tun. Haben Sie inzwischen teilgenommen, danken wir Ihnen herzlich.`,
    notice: ({
      authority,
      address,
      officer,
      supervisory,
      purpose,
      legalBasis,
      retention,
    }: Notice) =>
      `# Datenschutz: Hinweise nach Artikel 13 und 14 DSGVO

## Wer ist verantwortlich?

${authority}${address === '' ? '' : `, ${address}`}

## Wer hilft beim Datenschutz?

${officer}

## Wozu und auf welcher Grundlage?

${purpose}

${legalBasis}

## Woher haben wir Ihre Anschrift?

Name und Anschrift stammen aus dem Melderegister. Wir verwenden sie nur für diesen Brief und eine Erinnerung. Die Anschrift sieht außer uns nur, wer die Briefe druckt und zustellt.

## Wie sind Ihre Antworten geschützt?

{schutz}

## Wie lange bleiben die Daten gespeichert?

${retention}

## Welche Rechte haben Sie?

Sie können Auskunft über Ihre Daten verlangen, sie berichtigen oder löschen lassen, ihre Verarbeitung einschränken lassen und ihr widersprechen. Solange Ihre Anschrift gespeichert ist, genügt dafür eine Nachricht an uns.

## Wo können Sie sich beschweren?

${supervisory}`,
  },
  en: {
    greeting: (name: string) => `Dear ${name}`,
    fileNumber: 'File number',
    phone: 'Telephone',
    email: 'E-mail',
    day: 'Date',
    number: 'Letter no.',
    qr: (address: string) => `QR code: opens ${address} with the access code filled in`,

    closing: 'Yours sincerely',
    accessTitle: 'How to take part',
    accessHint: 'Scan the QR code, or type this address into your browser:',
    codeLabel: 'Your personal access code:',
    invitationSubject: '{titel}: your opinion counts',
    invitationBody: `{anrede},

{behörde} would like to hear your opinion and invites you to take part in the survey **{titel}**. You are one of the people who were selected for it at random.

You answer the questions on the internet, with a telephone or a computer. That takes about ten minutes.

{zugang}

Taking part is **voluntary**. If you do not take part, this has no disadvantage for you. The access code is valid once and only for you; it is not stored together with your answers.

How we treat your data is explained on the back. If you have questions, call us ({telefon}) or write to us ({email}).

Thank you for your time.`,
    reminderSubject: 'Reminder: {titel}',
    reminderBody: `{anrede},

with our letter of {briefdatum} we invited you to take part in the survey **{titel}**. There is still time until {ende}, and every answer makes the result more exact.

The address, the QR code and your access code are in our first letter. Do you no longer have it? Then call us ({telefon}) or write to us ({email}).

Taking part is **voluntary**. If you do not want to take part, you need not do anything. If you have taken part meanwhile, thank you very much.`,
    notice: ({
      authority,
      address,
      officer,
      supervisory,
      purpose,
      legalBasis,
      retention,
    }: Notice) =>
      `# Data protection: information under Articles 13 and 14 GDPR

## Who is responsible?

${authority}${address === '' ? '' : `, ${address}`}

## Who helps with data protection?

${officer}

## What for, and on which basis?

${purpose}

${legalBasis}

## Where do we have your address from?

Name and address come from the population register. We use them for this letter and one reminder only. Nobody but us sees the address except those who print and deliver the letters.

## How are your answers protected?

{schutz}

## How long are the data stored?

${retention}

## Which rights do you have?

You can ask for information about your data, have them corrected or deleted, have their processing restricted and object to it. As long as your address is stored, a message to us is enough.

## Where can you complain?

${supervisory}`,
  },
})

/** What the notice is made of; nothing in it is Markdown. */
export type Notice = {
  readonly authority: string
  readonly address: string
  readonly officer: string
  readonly supervisory: string
  readonly purpose: string
  readonly legalBasis: string
  readonly retention: string
}
