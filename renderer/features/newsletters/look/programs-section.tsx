import { useTranslation } from 'react-i18next'
import type { MailProgram } from '../../../../preload/contract/letter-theme'
import { client } from '../../../api/client'
import { useWrite } from '../../../ui/use-write'
import { MailProgramsField } from '../checks/mail-programs-field'
import { LookSection } from './look-section'

interface ProgramsSectionProps {
  programs: readonly MailProgram[]
  isReadOnly: boolean
}

/** What the members read their mail with: letters are checked against it. */
export function ProgramsSection({ programs, isReadOnly }: ProgramsSectionProps) {
  const { t } = useTranslation()
  const write = useWrite()
  return (
    <LookSection title={t('letterLook.programs')}>
      <MailProgramsField
        value={programs}
        disabled={isReadOnly}
        onChange={(mailPrograms) =>
          void write({
            run: () => client.newsletters.updateSettings({ mailPrograms }),
            done: t('letterLook.programsSaved'),
          })
        }
      />
    </LookSection>
  )
}
