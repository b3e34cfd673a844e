import { Button } from '@meinungsbild/design'

type SubmitButtonProps = {
  readonly label: string
  /** For forms with several buttons: what the handler reads. */
  readonly name?: string
  readonly value?: string
  readonly secondary?: boolean
}

/** The kit's button. */
export function SubmitButton({ label, secondary = false, ...named }: SubmitButtonProps) {
  return (
    <Button {...named} style={secondary ? 'secondary' : 'primary'}>
      {label}
    </Button>
  )
}
