import { signOutAction } from "@/app/keluar/actions";
import { Button } from "@/components/ui/button";

export function SignOut() {
  return (
    <form action={signOutAction}>
      <Button type="submit" variant="quiet" size="small" icon="sign-out">
        Keluar
      </Button>
    </form>
  );
}
