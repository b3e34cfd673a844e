import { textsFor } from '@meinungsbild/design'
import { routes } from '../routes.ts'
import type { Frame } from './frame.ts'
import { layoutTexts } from './layout.texts.ts'

/** What stands below every page (§ 12b BGG). */
export function footerLinks({ language, path }: Pick<Frame, 'language' | 'path'>) {
  const texts = textsFor(layoutTexts, language)
  return [
    { href: routes.accessibility.href(), label: texts.accessibility },
    { href: routes.reportBarrier.href({ seite: path }), label: texts.reportBarrier },
  ]
}
