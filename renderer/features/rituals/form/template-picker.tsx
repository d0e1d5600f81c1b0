import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { RitualTemplate } from '../../../../preload/contract/rituals'
import { api } from '../../../api/client'
import { capitalised } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { describeSchedule } from '../../../text/recurrence/describe'
import { useClock } from '../../../ui/calendar/use-clock'
import { ModeLabel } from '../../../ui/mode-label'
import classes from './ritual-form.module.css'

interface TemplatePickerProps {
  /** Null means a ritual of one's own. */
  onChoose: (template: RitualTemplate | null) => void
}

/** The twelve starter rituals, or nothing: where a new ritual begins. */
export function TemplatePicker({ onChoose }: TemplatePickerProps) {
  const { t } = useTranslation()
  const locale = currentLanguage()
  const { today, timeZone } = useClock()
  const templates = useQuery(api.rituals.templates.queryOptions({ input: { locale, from: today } }))
  return (
    <section className={classes['section']} aria-labelledby="modeles">
      <h3 id="modeles" className={classes['sectionTitle']}>
        {t('rituals.templates.title')}
      </h3>
      <ul className={classes['templates']}>
        <li>
          <button
            type="button"
            data-autofocus
            className={classes['template']}
            onClick={() => onChoose(null)}
          >
            <span className={classes['templateTitle']}>{t('rituals.templates.blank')}</span>
            <span className={classes['templateText']}>{t('rituals.templates.blankText')}</span>
          </button>
        </li>
        {(templates.data ?? []).map((one) => (
          <li key={one.key}>
            <button type="button" className={classes['template']} onClick={() => onChoose(one)}>
              <span className={classes['templateTitle']}>{one.title}</span>
              <span className={classes['templateMode']}>
                <ModeLabel mode={one.mode} />
              </span>
              <span className={classes['templateText']}>{one.purpose}</span>
              <span className={classes['templateText']}>
                {capitalised(describeSchedule({ ...one, timeZone }, locale))}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
