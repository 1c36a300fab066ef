/** Passwords and stems that lists of leaked passwords begin with, as far as twelve characters or a few digits behind them reach. */
const words = `password passw0rd passwordpassword password1234 password12345 password123456 mypassword thisismypassword yourpassword
letmein letmeinletmein letmeinplease welcome welcomewelcome welcome12345 iloveyou iloveyouforever iloveyousomuch ilovemyself
qwerty qwertyqwerty qwertyuiop qwertyuiop12 qwerty123456 qwerty12345678 1q2w3e4r5t6y 1qaz2wsx3edc zaq12wsxcde3 asdfghjkl asdfghjkl123
administrator administrador adminadmin adminadminadmin admin123456 superadmin rootroot rootrootroot changeme changemechangeme changemenow
football footballfootball baseball basketball superman batman dragon monkey sunshine princess master shadow michael jennifer
trustno1 whatever freedom starwars computer internet liverpool manchester chocolate butterfly spiderman mustang corvette ferrari
correcthorsebatterystaple opensesame abracadabra hello hellohello helloworld hellokitty goodmorning happybirthday november december september
pakistan pakistanpakistan pakistan1234 pakistanzindabad karachi lahore peshawar islamabad bismillah bismillah786 allahuakbar alhamdulillah
tawthiq tawthiqtawthiq tawthiq12345 wikipedia wikiwikiwiki moderator moderators
كلمةالسر كلمةالمرور كلمة السر كلمة المرور باكستان بسماللهالرحمنالرحيم بسم الله الرحمن الرحيم الحمدلله توثيق`;

export const common: ReadonlySet<string> = new Set([
  ...words.split(/\s+/u),
  "كلمة السر",
  "كلمة المرور",
  "بسم الله الرحمن الرحيم",
]);
