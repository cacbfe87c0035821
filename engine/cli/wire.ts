/** The composition root: the one place that names concrete sensors, actuators and forges. */
export { actuators } from '../../actuators/index.ts';
