package my.sewa.local;

/** A variable of the environment is wrong or half given; the sentence starts with its name, never shows a secret. */
public final class WrongSetting extends CannotStart {
    public WrongSetting(String variable, String fault) {
        super(variable + " " + fault);
    }
}
