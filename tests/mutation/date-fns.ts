/** As much of date-fns as the engine asks for. All of it takes a second to load, and each mutant loads it again. */
export { addDays } from 'date-fns/addDays';
export { addMonths } from 'date-fns/addMonths';
export { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
