/** Whether somebody left without a connection, so that their session is still to be ended. */
export const LEAVING = 'sanfen.leaving';

export function isLeaving(): boolean {
  return localStorage.getItem(LEAVING) !== null;
}
