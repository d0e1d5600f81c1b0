import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { mergeFields } from '../../../../preload/rules/merge-fields'
import { useCopy } from '../../../ui/use-copy'
import { useSource, useStudio } from '../studio/use-studio'
import classes from './look.module.css'

/** The fields of a letter: what the preview shows for each, and those nobody fills. */
export function FieldsList() {
  const { t } = useTranslation()
  const source = useSource()
  const { settings, isLocked } = useStudio()
  const used = mergeFields(source)
  const known = new Map(settings.mergeFields.map((field) => [field.name, field]))
  const unknown = used.filter((name) => !known.has(name))
  return (
    <section className={classes['part']} aria-label={t('letterLook.fields')}>
      <h3 className={classes['partTitle']}>{t('letterLook.fields')}</h3>
      <p className={classes['quiet']}>
        {used.length === 0 ? t('letterLook.noFieldUsed') : t('letterLook.fieldsHint')}
      </p>
      <ul className={classes['fieldList']}>
        {unknown.map((name) => (
          <li key={name} data-unknown>
            <IconAlertTriangle size={16} aria-hidden />
            <code>{`{{${name}}}`}</code>
            <span>{t('letterLook.unknownField')}</span>
            <Button component={Link} to="/lettres/reglages" size="compact-xs" variant="subtle">
              {t('letterLook.defineField')}
            </Button>
          </li>
        ))}
        {settings.mergeFields.map(({ name, sample }) => (
          <li key={name}>
            <code>{`{{${name}}}`}</code>
            <span>{sample === '' ? t('letterLook.noSample') : sample}</span>
            {used.includes(name) && (
              <span className={classes['used']}>{t('letterLook.usedField')}</span>
            )}
            {!isLocked && <CopyField name={name} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function CopyField({ name }: { name: string }) {
  const { t } = useTranslation()
  const copy = useCopy()
  const field = `{{${name}}}`
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      leftSection={<IconCopy size={14} aria-hidden />}
      aria-label={t('letterLook.copyField', { field })}
      onClick={() => void copy(field)}
    >
      {t('letterLook.copy')}
    </Button>
  )
}
