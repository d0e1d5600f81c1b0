import { Button, Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RitualTemplate, TemplateKey } from '../../../preload/contract/rituals'
import { capitalised, formatDuration } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { describeCadence } from '../../text/recurrence/describe'
import classes from './starter-rituals.module.css'

interface StarterRitualsProps {
  offered: RitualTemplate[]
  chosen: TemplateKey[]
  onChoose: (chosen: TemplateKey[]) => void
}

/** The twelve rituals one may start with. */
export function StarterRituals({ offered, chosen, onChoose }: StarterRitualsProps) {
  const { t } = useTranslation()
  const isFull = offered.length > 0 && chosen.length === offered.length
  return (
    <Checkbox.Group
      value={chosen}
      onChange={(keys) =>
        onChoose(offered.map(({ key }) => key).filter((key) => keys.includes(key)))
      }
      aria-labelledby="starter-rituals"
    >
      <div className={classes['head']}>
        <h2 id="starter-rituals">{t('workspace.start.rituals')}</h2>
        <span className={classes['count']} aria-live="polite">
          {t('workspace.start.chosen', { count: chosen.length })}
        </span>
        <Button
          variant="subtle"
          size="xs"
          onClick={() => onChoose(isFull ? [] : offered.map(({ key }) => key))}
        >
          {isFull ? t('workspace.start.nothing') : t('workspace.start.all')}
        </Button>
      </div>
      <p className={classes['hint']}>{t('workspace.start.ritualsHint')}</p>
      <div className={classes['cards']}>
        {offered.map((template) => (
          <StarterRitual key={template.key} template={template} />
        ))}
      </div>
    </Checkbox.Group>
  )
}

function StarterRitual({ template }: { template: RitualTemplate }) {
  const locale = currentLanguage()
  const { key, title, purpose, durationMinutes } = template
  const cadence = capitalised(describeCadence(template, locale))
  // What belongs together breaks together.
  const duration = `\u00A0·\u00A0${formatDuration(durationMinutes, locale)}`
  return (
    <Checkbox.Card value={key} className={classes['card'] ?? ''} aria-label={title}>
      <Checkbox.Indicator className={classes['box'] ?? ''} />
      <span className={classes['words']}>
        <span className={classes['title']}>{title}</span>
        <span className={classes['facts']}>
          {cadence}
          {duration}
        </span>
        <span className={classes['purpose']}>{purpose}</span>
      </span>
    </Checkbox.Card>
  )
}
