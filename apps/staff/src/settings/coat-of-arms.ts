import type { FormError } from '@meinungsbild/design'
import { renderPdf } from '@meinungsbild/documents'
import { cleanSvg } from '@meinungsbild/formats'
import { inLanguage, type Text } from '@meinungsbild/questionnaire'
import type { CoatOfArms } from '@meinungsbild/storage'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { fileOf, formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { administratorsOnly } from './administrators-only.ts'
import { CoatOfArmsPage } from './coat-of-arms-page.tsx'
import { coatOfArmsTexts } from './coat-of-arms.texts.ts'

const largest = 500_000

/** The coat of arms of all letterheads: taken in as SVG that only draws, or as PNG, once a paper can be printed with it. */
export function coatOfArmsRoutes(app: StaffApp, deps: StaffDeps): void {
  administratorsOnly(app, [routes.paperSettings])

  app.get(routes.paperSettings.pattern, (c) => page(c, deps, []))

  app.post(routes.paperSettings.pattern, async (c) => {
    if (formOf(c).get('tun') === 'remove') {
      await deps.storage.settings.setCoatOfArms(undefined)
      return c.redirect(routes.paperSettings.href({ erledigt: 'entfernt' }), 303)
    }
    const file = fileOf(c, 'coat')
    const texts = textsOf(c, coatOfArmsTexts)
    if (file === undefined) return page(c, deps, [{ field: 'coat', message: texts.missing }])
    const read = await readCoat(new Uint8Array(await file.arrayBuffer()))
    if (!read.ok) {
      const message = inLanguage(read.message, languageOf(c))
      return page(c, deps, [{ field: 'coat', message }])
    }
    await deps.storage.settings.setCoatOfArms(read.coat)
    return c.redirect(routes.paperSettings.href({ erledigt: 'gespeichert' }), 303)
  })

  app.get(routes.coatOfArms.pattern, async (c) => {
    const coat = await deps.storage.settings.coatOfArms()
    if (coat === undefined) return notFound(c)
    return c.body(new Uint8Array(coat.bytes), 200, { 'content-type': coat.mediaType })
  })
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  errors: readonly FormError[],
): Promise<Response> {
  const hasCoat = (await deps.storage.settings.coatOfArms()) !== undefined
  const done = c.req.query('erledigt')
  const props = { frame: frameOf(c), hasCoat, errors, done: errors.length > 0 ? undefined : done }
  return show(c, CoatOfArmsPage(props), errors.length > 0 ? 422 : 200)
}

type ReadCoat =
  | { readonly ok: true; readonly coat: CoatOfArms }
  | { readonly ok: false; readonly message: Text }

async function readCoat(file: Uint8Array): Promise<ReadCoat> {
  if (file.length > largest) return { ok: false, message: coatFlaws.tooLarge }
  const isPng = Buffer.from(file.subarray(0, 8)).equals(pngSign)
  const cleaned = isPng ? undefined : cleanSvg(file)
  if (cleaned?.ok === false) return { ok: false, message: cleaned.flaw.message }
  const coat: CoatOfArms =
    cleaned === undefined
      ? { mediaType: 'image/png', bytes: file }
      : { mediaType: 'image/svg+xml', bytes: Buffer.from(cleaned.svg) }
  return (await canBePrinted(coat))
    ? { ok: true, coat }
    : { ok: false, message: coatFlaws.notPrinted }
}

const pngSign = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

const coatFlaws = {
  tooLarge: {
    de: 'Das Bild ist zu groß (höchstens 500 kB). Bitte verkleinern Sie es.',
    en: 'The picture is too large (at most 500 kB). Please make it smaller.',
  },
  notPrinted: {
    de: 'Das Bild ist beschädigt oder sagt nicht, wie groß es ist; mit ihm ließe sich kein Papier drucken.',
    en: 'The picture is damaged or does not say how large it is; no paper could be printed with it.',
  },
} satisfies Readonly<Record<string, Text>>

/** The proof: a damaged picture would stop every paper of the house. */
async function canBePrinted(coat: CoatOfArms): Promise<boolean> {
  try {
    await renderPdf({
      title: 'Wappen',
      language: 'de',
      style: 'memo',
      letterhead: {
        authority: 'Probe',
        unit: '',
        fileNumber: '',
        day: '',
        coat: { ...coat, alternative: '' },
      },
      blocks: [],
      createdAt: '2000-01-01T00:00:00Z',
    })
    return true
  } catch {
    return false
  }
}
