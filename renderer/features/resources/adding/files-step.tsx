import { Button, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { FileOutcome } from '../../../../preload/contract/resources'
import classes from './adding.module.css'
import type { MakingState } from './use-create-from-files'

interface FilesStepProps {
  state: MakingState
  onStop: () => void
  onClose: () => void
}

/** Files being read, then what became of each. */
export function FilesStep({ state, onStop, onClose }: FilesStepProps) {
  const { t } = useTranslation()
  if (state.step === 'reading') {
    const { name, done, total } = state
    const label = t('resourceForm.panel.readingFile', { name })
    return (
      <div className={classes['step']}>
        <p role="status">{label}</p>
        <Progress value={(100 * done) / total} aria-label={label} />
        <div className={classes['actions']}>
          <Button variant="default" onClick={onStop} data-autofocus>
            {t('resourceForm.adding.stop')}
          </Button>
        </div>
      </div>
    )
  }
  const { outcomes, leftOut } = state
  return (
    <div className={classes['step']}>
      <ul className={classes['outcomes']}>
        {outcomes.map((one, index) => (
          // Two files may bear one name: their place tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <Outcome key={index} outcome={one} onClose={onClose} />
        ))}
      </ul>
      {leftOut > 0 && <p>{t('resourceForm.adding.leftOut', { count: leftOut })}</p>}
      <div className={classes['actions']}>
        <Button onClick={onClose} data-autofocus>
          {t('resourceForm.adding.finish')}
        </Button>
      </div>
    </div>
  )
}

function Outcome({ outcome: one, onClose }: { outcome: FileOutcome; onClose: () => void }) {
  const { t } = useTranslation()
  const { name, outcome, resourceId } = one
  return (
    <li data-outcome={outcome}>
      <span>{name}</span>
      <span className={classes['quiet']}>{t(`resourceForm.adding.outcomes.${outcome}`)}</span>
      {resourceId !== null && (
        <Link to={`/ressources?ressource=${resourceId}`} onClick={onClose}>
          {t('common.open')}
        </Link>
      )}
    </li>
  )
}
