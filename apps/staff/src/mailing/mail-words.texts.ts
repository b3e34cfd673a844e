import { defineTexts } from '@meinungsbild/design'

/** What stands in every e-mail beside the text of the series, and what the text is before somebody has written one. */
export const mailWords = defineTexts({
  de: {
    greeting: (name: string) => (name === '' ? 'Guten Tag' : `Guten Tag ${name}`),
    code: (code: string) => `Ihr Zugangscode: ${code}`,
    ownCode: 'Bitte geben Sie dort den Zugangscode ein, den Sie schon bekommen haben.',
    unsubscribe: 'Keine weiteren E-Mails zu dieser Befragung? Hier können Sie sich abmelden:',
    invitationSubject: '{titel}: Ihre Meinung ist gefragt',
    invitationBody: `{anrede},

wie sehen Sie das? {behörde} möchte Ihre Meinung hören: **{titel}**.

Sie wurden ausgewählt. Die Teilnahme ist freiwillig; sie ist möglich bis einschließlich {ende}.

{zugang}

{schutz}

Der Zugangscode gilt einmal und nur für Sie. Bitte geben Sie diese E-Mail nicht weiter.

Vielen Dank
{behörde}`,
    reminderSubject: 'Erinnerung: {titel}',
    reminderBody: `{anrede},

vor einigen Tagen haben wir Sie eingeladen, an unserer Befragung teilzunehmen: **{titel}**. Bis einschließlich {ende} ist noch Zeit.

Der Link aus unserer ersten E-Mail gilt weiter. Sie können den Zugangscode daraus auch hier eingeben:

{zugang}

Haben Sie inzwischen teilgenommen, ist nichts weiter zu tun.

Vielen Dank
{behörde}`,
    newCodeBody: `{anrede},

vor einigen Tagen haben wir Sie eingeladen, an unserer Befragung teilzunehmen: **{titel}**. Bis einschließlich {ende} ist noch Zeit.

Hier ist ein neuer Zugangscode; der aus unserer ersten Nachricht gilt nicht mehr:

{zugang}

Der Zugangscode gilt einmal und nur für Sie. Bitte geben Sie diese E-Mail nicht weiter.

Vielen Dank
{behörde}`,
    sampleName: 'Erika Mustermann',
  },
  en: {
    greeting: (name: string) => (name === '' ? 'Hello' : `Hello ${name}`),
    code: (code: string) => `Your access code: ${code}`,
    ownCode: 'Please enter there the access code that you have received already.',
    unsubscribe: 'No more e-mails about this survey? You can unsubscribe here:',
    invitationSubject: '{titel}: your opinion counts',
    invitationBody: `{anrede},

what do you think? {behörde} would like to hear your opinion: **{titel}**.

You were selected. Taking part is voluntary; it is possible up to and including {ende}.

{zugang}

{schutz}

The access code is valid once and only for you. Please do not pass this e-mail on.

Thank you
{behörde}`,
    reminderSubject: 'Reminder: {titel}',
    reminderBody: `{anrede},

some days ago we invited you to take part in our survey: **{titel}**. There is still time up to and including {ende}.

The link in our first e-mail is still valid. You can also enter the access code from it here:

{zugang}

If you have taken part meanwhile, there is nothing more to do.

Thank you
{behörde}`,
    newCodeBody: `{anrede},

some days ago we invited you to take part in our survey: **{titel}**. There is still time up to and including {ende}.

Here is a new access code; the one from our first message is no longer valid:

{zugang}

The access code is valid once and only for you. Please do not pass this e-mail on.

Thank you
{behörde}`,
    sampleName: 'Erika Mustermann',
  },
})
