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
    notice: `# Datenschutz: Hinweise nach Artikel 13 und 14 DSGVO

## Wer ist verantwortlich?

{verantwortlich}

## Wer hilft beim Datenschutz?

{datenschutzbeauftragte}

## Wozu und auf welcher Grundlage?

{zweck}

{rechtsgrundlage}

## Woher haben wir Ihre Anschrift?

{herkunft}

## Wie sind Ihre Antworten geschützt?

{schutz}

## Wer bekommt die Daten?

{empfänger}

## Wie lange bleiben die Daten gespeichert?

{fristen}

## Welche Rechte haben Sie?

{rechte}

## Wo können Sie sich beschweren?

{aufsicht}`,
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
    notice: `# Data protection: information under Articles 13 and 14 GDPR

## Who is responsible?

{verantwortlich}

## Who helps with data protection?

{datenschutzbeauftragte}

## What for, and on which basis?

{zweck}

{rechtsgrundlage}

## Where do we have your address from?

{herkunft}

## How are your answers protected?

{schutz}

## Who receives the data?

{empfänger}

## How long are the data stored?

{fristen}

## Which rights do you have?

{rechte}

## Where can you complain?

{aufsicht}`,
  },
})
