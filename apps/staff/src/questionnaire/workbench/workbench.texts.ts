import { defineTexts } from '@meinungsbild/design'

export const workbenchTexts = defineTexts({
  de: {
    locked: (name: string, since: string) =>
      `${name} bearbeitet den Fragebogen gerade (seit ${since}). Ihre Eingaben sind nicht gespeichert. Sie können die Bearbeitung auf der Seite des Fragebogens übernehmen.`,
    lockedTitle: (name: string) => `${name} bearbeitet den Fragebogen gerade`,
    lockedDetail: (since: string) =>
      `Seit ${since}. Bitte sprechen Sie sich ab, bevor Sie übernehmen: Was dort schon zwischengespeichert ist, bleibt im Arbeitsstand erhalten.`,
    takeOver: 'Bearbeitung übernehmen',
    working: (steps: number, version: number) =>
      `Arbeitsstand: ${steps === 1 ? 'ein Schritt' : `${steps} Schritte`} seit Fassung ${version}, noch nicht als Fassung gesichert`,
    nothingLeft: (version: number) =>
      `Arbeitsstand: alle Schritte sind zurückgenommen, es gilt Fassung ${version}`,
    lastStep: (name: string, at: string) => `Zuletzt ${name}, ${at}`,
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    save: (version: number) => `Als Fassung ${version} sichern`,
    discard: 'Arbeitsstand verwerfen',
    compare: 'Änderungen ansehen',
    bar: 'Arbeitsstand',
    keep: 'Zwischenspeichern',
    nothingToUndo: 'Es gibt keinen Schritt, der sich zurücknehmen lässt.',
    nothingToRedo: 'Es gibt keinen Schritt, der sich wiederholen lässt.',
  },
  en: {
    locked: (name: string, since: string) =>
      `${name} is editing the questionnaire right now (since ${since}). What you typed is not saved. You can take over on the questionnaire’s page.`,
    lockedTitle: (name: string) => `${name} is editing the questionnaire right now`,
    lockedDetail: (since: string) =>
      `Since ${since}. Please talk to each other before you take over: what was kept there already stays in the working copy.`,
    takeOver: 'Take over editing',
    working: (steps: number, version: number) =>
      `Working copy: ${steps === 1 ? 'one step' : `${steps} steps`} since version ${version}, not saved as a version yet`,
    nothingLeft: (version: number) =>
      `Working copy: all steps are taken back, version ${version} stands`,
    lastStep: (name: string, at: string) => `Last by ${name}, ${at}`,
    undo: 'Undo',
    redo: 'Redo',
    save: (version: number) => `Save as version ${version}`,
    discard: 'Discard the working copy',
    compare: 'See the changes',
    bar: 'Working copy',
    keep: 'Keep for now',
    nothingToUndo: 'There is no step to take back.',
    nothingToRedo: 'There is no step to do again.',
  },
})
