import { Checkbox, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { MailProgram } from '../../../../preload/contract/letter-theme'

interface MailProgramsFieldProps {
  value: readonly MailProgram[]
  onChange: (value: MailProgram[]) => void
  disabled?: boolean
}

const isProgram = (value: string): value is MailProgram => MailProgram.safeParse(value).success

/** The mail programs whose limits a letter is checked against. */
export function MailProgramsField({ value, onChange, disabled = false }: MailProgramsFieldProps) {
  const { t } = useTranslation()
  return (
    <Checkbox.Group
      label={t('letterChecks.mailPrograms')}
      description={t('letterChecks.mailProgramsHint')}
      value={[...value]}
      onChange={(chosen) => onChange(chosen.filter(isProgram))}
    >
      <Stack gap="sm" mt="sm">
        {MailProgram.options.map((program) => (
          <Checkbox
            key={program}
            size="md"
            value={program}
            disabled={disabled}
            label={t(`letterChecks.programs.${program}`)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
