import { defineTexts, textsFor } from '../../texts.ts'

/** The words of a shared device (gemeinsames Gerät). */
const kioskTexts = defineTexts({
  de: {
    device: 'Gemeinsames Gerät',
    lead: 'Auf diesem Gerät bleibt nichts von Ihren Antworten. Wenn Sie aufhören oder länger nichts tun, beginnt alles von vorn.',
    begin: 'Befragung beginnen',
    end: 'Beenden und löschen',
    finished: 'Fertig',
    stillThere: 'Sind Sie noch da?',
    willDelete: (seconds: string) =>
      `In ${seconds} Sekunden werden Ihre Antworten auf diesem Gerät gelöscht. Mit „Weiter“ bleibt alles, wie es ist.`,
    goOn: 'Weiter',
  },
  en: {
    device: 'Shared device',
    lead: 'Nothing of your answers stays on this device. When you stop, or do nothing for a while, everything begins anew.',
    begin: 'Begin the survey',
    end: 'End and delete',
    finished: 'Done',
    stillThere: 'Are you still there?',
    willDelete: (seconds: string) =>
      `In ${seconds} seconds your answers on this device will be deleted. With “Continue” everything stays as it is.`,
    goOn: 'Continue',
  },
})

export function kioskWords(language: string) {
  return textsFor(kioskTexts, language)
}
