import { assessment } from './assessment.ts';
import { completed } from './completed.ts';
import type { Form } from './definition.ts';
import { planning } from './planning.ts';
import { visit } from './visit.ts';

export const FORMS: Record<string, Form> = { visit, assessment, planning, completed };
