import { ButtonLink, Notice, textsFor } from '@meinungsbild/design'
import type { Frame } from '../../layout/frame.ts'
import { StaffPage } from '../../layout/staff-page.tsx'
import { routes } from '../../routes.ts'
import { secondFactorTexts } from './second-factor.texts.ts'

type RecoveryCodesProps = { readonly frame: Frame; readonly codes: readonly string[] }

/** Codes for the day on which the second factor is not at hand, the only time that they are shown. */
export function RecoveryCodesPage({ frame, codes }: RecoveryCodesProps) {
  const texts = textsFor(secondFactorTexts, frame.language)
  return (
    <StaffPage frame={frame} title={texts.codesTitle}>
      <Notice tone="success" title={texts.codesReady} fresh>
        <p>{texts.codesOnce}</p>
      </Notice>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <ButtonLink href={routes.tasks.href()} style="primary">
        {texts.codesDone}
      </ButtonLink>
    </StaffPage>
  )
}
