import { ActionIcon, Tooltip } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Resource } from '../../../../preload/contract/resource-shapes'
import { attributionLine } from '../../../../preload/rules/attribution'
import { currentLanguage } from '../../../text/language'
import { LicenceWords } from '../../../ui/resources/licence-words'
import { useCopy } from '../../../ui/use-copy'
import classes from './panel.module.css'

/** The licence, what it allows in a letter, and the line that credits the resource. */
export function RightsPart({ resource }: { resource: Resource }) {
  const { t } = useTranslation()
  const heading = useId()
  const copy = useCopy()
  const { licence, rightsHolder } = resource
  const line = attributionLine(resource, currentLanguage())
  return (
    <section className={classes['part']} aria-labelledby={heading}>
      <h3 id={heading}>
        {t('resourceForm.panel.rights')}
        <span className={classes['licence']} data-unknown={licence === 'unknown' || undefined}>
          {t(`resources.licences.${licence}`)}
        </span>
      </h3>
      {rightsHolder !== '' && <p className={classes['quiet']}>©&nbsp;{rightsHolder}</p>}
      <LicenceWords licence={licence} />
      <div className={classes['line']}>
        <p>
          <span className={classes['quiet']}>{t('resourceForm.panel.attribution')}</span>
          {line}
        </p>
        <Tooltip label={t('resourceForm.panel.copyAttribution')}>
          <ActionIcon
            size={26}
            aria-label={t('resourceForm.panel.copyAttribution')}
            onClick={() => void copy(line)}
          >
            <IconCopy size={15} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
    </section>
  )
}
