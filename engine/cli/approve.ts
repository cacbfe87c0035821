import { answerCommand } from './answer.ts';

export const command = answerCommand('approve', 'Approved');
