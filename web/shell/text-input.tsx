import { Input, type InputProps, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';

interface TextInputProps extends Omit<InputProps, 'value' | 'onChange'> {
  /** What the address says. */
  value: string;
  onText(text: string): void;
}

/**
 * A field whose text is kept in the address. The address follows a moment later, so while the reader is writing the field
 * shows what he wrote; what changes the address from elsewhere is shown when he is not.
 */
export function TextInput({ value, onText, ...rest }: TextInputProps) {
  const [text, setText] = useState(value);
  const field = useRef<InputRef>(null);
  useEffect(() => {
    if (document.activeElement !== field.current?.input) setText(value);
  }, [value]);
  return (
    <Input
      {...rest}
      ref={field}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onText(event.target.value);
      }}
    />
  );
}
