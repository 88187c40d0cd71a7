/** 上传 – a file with its progress, which `fetch` does not tell. */
import { currentLanguage } from '../i18n';
import { ProblemError, Unreachable, type Problem, type Schemas } from './client';

/** Sends the file to the case. @throws ProblemError if it is refused, Unreachable if the connection breaks */
export function sendFile(caseId: string, file: File, onProgress: (part: number) => void): Promise<Schemas['TakenIn']> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/cases/${caseId}/evidence`);
    request.setRequestHeader('x-requested-with', 'sanfen');
    request.setRequestHeader('accept-language', currentLanguage());
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(new Unreachable());
    request.onload = () => {
      if (request.status === 201) resolve(request.response as Schemas['TakenIn']);
      else reject(new ProblemError(request.response as Problem));
    };
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}
